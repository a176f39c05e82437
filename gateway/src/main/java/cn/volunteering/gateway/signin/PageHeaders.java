package cn.volunteering.gateway.signin;

import cn.volunteering.gateway.console.ConsolePaths;
import java.util.Arrays;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Restricts browsers to the scripts and resources of the platform itself. */
final class PageHeaders {

    private static final String CONTENT =
            "default-src 'none'; script-src 'self'%s; style-src 'self'%s; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final RequestMatcher DOCUMENTATION = PathPatternRequestMatcher.pathPattern("/docs/**");
    private static final RequestMatcher PHONE_DOCUMENT = anyOf(ConsolePaths.mayCompile());
    private static final RequestMatcher OTHERS =
            new NegatedRequestMatcher(new OrRequestMatcher(DOCUMENTATION, PHONE_DOCUMENT));

    private PageHeaders() {}

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(content(CONTENT.formatted("", " 'unsafe-inline'"), DOCUMENTATION))
                .addHeaderWriter(content(CONTENT.formatted(" 'wasm-unsafe-eval'", ""), PHONE_DOCUMENT))
                .addHeaderWriter(content(CONTENT.formatted("", ""), OTHERS))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(self), geolocation=(self), microphone=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    /** The documentation page needs inline styles, the phone document WebAssembly. Inline scripts are never allowed. */
    private static HeaderWriter content(String policy, RequestMatcher where) {
        return new DelegatingRequestMatcherHeaderWriter(where, new ContentSecurityPolicyHeaderWriter(policy));
    }

    private static RequestMatcher anyOf(String[] paths) {
        return new OrRequestMatcher(Arrays.stream(paths)
                .<RequestMatcher>map(PathPatternRequestMatcher::pathPattern)
                .toList());
    }
}
