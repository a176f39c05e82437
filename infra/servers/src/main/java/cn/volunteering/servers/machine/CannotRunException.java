package cn.volunteering.servers.machine;

/** The local run cannot go on; the message is one sentence that tells the person at the terminal what to change. */
public final class CannotRunException extends RuntimeException {

    public CannotRunException(String sentence) {
        super(sentence);
    }

    public CannotRunException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
