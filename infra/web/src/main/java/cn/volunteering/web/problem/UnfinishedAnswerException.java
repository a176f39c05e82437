package cn.volunteering.web.problem;

import jakarta.servlet.http.HttpServletResponse;

/**
 * An answer failed after its beginning had been sent. The server can only close the connection, which shows the caller that
 * the answer is incomplete.
 */
public final class UnfinishedAnswerException extends RuntimeException {

    private UnfinishedAnswerException(RuntimeException cause) {
        super("An answer failed midway: " + cause.getMessage(), cause);
    }

    /**
     * Returns this exception if part of the answer has been sent. Otherwise resets the response and returns the failure
     * itself, so that it is answered with a problem.
     */
    public static RuntimeException orElse(RuntimeException failure, HttpServletResponse response) {
        if (response.isCommitted()) {
            return new UnfinishedAnswerException(failure);
        }
        response.reset();
        return failure;
    }
}
