package cn.volunteering.web.problem;

/** A change lacks the version it is based on, which protects against concurrent changes. */
public final class MissingPreconditionException extends RuntimeException {

    public MissingPreconditionException() {
        super("If-Match is missing");
    }
}
