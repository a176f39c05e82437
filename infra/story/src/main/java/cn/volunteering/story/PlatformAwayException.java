package cn.volunteering.story;

/** The platform cannot be reached. One of its processes may be restarting, so a later call may succeed. */
public final class PlatformAwayException extends RuntimeException {

    PlatformAwayException(Exception cause) {
        super("The platform does not answer: " + cause.getMessage(), cause);
    }
}
