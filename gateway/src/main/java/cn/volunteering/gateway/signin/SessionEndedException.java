package cn.volunteering.gateway.signin;

/** A browser session that may not go on: its tokens are gone or no longer speak for the same tenants. */
final class SessionEndedException extends RuntimeException {

    SessionEndedException(String why) {
        super(why);
    }
}
