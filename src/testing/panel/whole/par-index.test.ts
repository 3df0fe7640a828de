import { everyConference } from "./every-conference.ts";

everyConference("par-index");
