package cn.volunteering.web.problem;

import jakarta.servlet.http.HttpServletResponse;

/**
 * An answer broke off after its beginning had been sent. Nothing can be said any more; the server closes the connection,
 * by which the caller knows that the answer is not whole.
 */
public final class UnfinishedAnswerException extends RuntimeException {

    private UnfinishedAnswerException(RuntimeException cause) {
        super("An answer broke off: " + cause.getMessage(), cause);
    }

    /** This for a failure that comes too late to be told; the failure itself, with a fresh answer, for one that can be. */
    public static RuntimeException orElse(RuntimeException failure, HttpServletResponse response) {
        if (response.isCommitted()) {
            return new UnfinishedAnswerException(failure);
        }
        response.reset();
        return failure;
    }
}
