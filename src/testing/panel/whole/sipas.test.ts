import { everyConference } from "./every-conference.ts";

everyConference("sipas");
