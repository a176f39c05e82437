package cn.volunteering.gateway.signin;

import cn.volunteering.edge.ApiPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Starts a sign-in. With {@code ?action=password} the person also gets Keycloak's page for a new password, in our
 * design, and returns signed in.
 */
final class SignInStart implements OAuth2AuthorizationRequestResolver {

    private static final String BASE = "/oauth2/authorization";

    /** Spring answers the address of any other provider with 500. */
    private static final ApiPath ADDRESS = ApiPath.of(BASE + "/" + IdentityProvider.REGISTRATION);

    private final OAuth2AuthorizationRequestResolver plain;

    SignInStart(ClientRegistrationRepository registrations) {
        plain = new DefaultOAuth2AuthorizationRequestResolver(registrations, BASE);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return ADDRESS.matches(request) ? withAction(plain.resolve(withoutParameters(request)), request) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return withAction(plain.resolve(withoutParameters(request), registration), request);
    }

    /** Hides the parameters, which need not be well-formed and play no part in the address of the way back. */
    private static HttpServletRequest withoutParameters(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public @Nullable String getParameter(String name) {
                return null;
            }
        };
    }

    private static @Nullable OAuth2AuthorizationRequest withAction(
            @Nullable OAuth2AuthorizationRequest started, HttpServletRequest request) {
        return started == null || !"action=password".equals(request.getQueryString())
                ? started
                : OAuth2AuthorizationRequest.from(started)
                        .additionalParameters(parameters -> parameters.put("kc_action", "UPDATE_PASSWORD"))
                        .build();
    }
}
