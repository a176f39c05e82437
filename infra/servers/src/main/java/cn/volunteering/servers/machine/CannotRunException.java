package cn.volunteering.servers.machine;

/** Ends the local run. The message is one sentence that says what the person at the terminal can change. */
public final class CannotRunException extends RuntimeException {

    public CannotRunException(String sentence) {
        super(sentence);
    }

    public CannotRunException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
