/** The name of this program: the author of what nobody issues, and what files say that they were made with. */
export const PROGRAM = "Chuyên Sâu";
