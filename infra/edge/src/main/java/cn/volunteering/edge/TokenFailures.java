package cn.volunteering.edge;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;

/** Has every token that is not let in answered at one place, also one that cannot be checked because no keys can be had. */
public final class TokenFailures {

    private TokenFailures() {}

    /** Without this a token that cannot be checked would be an error of the process instead of an answer. */
    public static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeredBy(AuthenticationEntryPoint answers) {
        var handler = new AuthenticationEntryPointFailureHandler(answers);
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
