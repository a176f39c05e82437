package cn.volunteering.story;

/** The platform could not be reached at all. A process of it may be starting again: trying again may help. */
public final class PlatformAwayException extends RuntimeException {

    PlatformAwayException(Exception cause) {
        super("The platform does not answer: " + cause.getMessage(), cause);
    }
}
