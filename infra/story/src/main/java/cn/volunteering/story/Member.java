package cn.volunteering.story;

/** A volunteer of the story who is signed in. */
record Member(String volunteer, Session session) {}
