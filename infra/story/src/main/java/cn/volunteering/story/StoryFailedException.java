package cn.volunteering.story;

/** Something did not happen as the story tells it. Its message is all that the reader gets. */
public final class StoryFailedException extends RuntimeException {

    StoryFailedException(String message) {
        super(message);
    }
}
