package cn.volunteering.edge;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;

/** Sends every rejected token to one entry point, including tokens that cannot be checked because no keys are known. */
public final class TokenFailures {

    private TokenFailures() {}

    /**
     * Sends all token failures to the entry point. Without this, Spring rethrows the exception of a token that cannot
     * be checked, and the caller gets a 500.
     */
    public static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeredBy(AuthenticationEntryPoint entryPoint) {
        var handler = new AuthenticationEntryPointFailureHandler(entryPoint);
        handler.setRethrowAuthenticationServiceException(false);
        return new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(handler);
                return filter;
            }
        };
    }
}
