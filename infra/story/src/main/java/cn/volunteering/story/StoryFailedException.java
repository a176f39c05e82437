package cn.volunteering.story;

/** Ends the story because a step or a figure is wrong. Only its message is shown. */
public final class StoryFailedException extends RuntimeException {

    StoryFailedException(String message) {
        super(message);
    }
}
