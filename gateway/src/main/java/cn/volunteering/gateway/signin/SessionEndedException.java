package cn.volunteering.gateway.signin;

/** A browser session is no longer valid: its tokens are missing, rejected, or belong to other tenants. */
final class SessionEndedException extends RuntimeException {

    SessionEndedException(String reason) {
        super(reason);
    }
}
