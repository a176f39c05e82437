package cn.volunteering.gateway.signin;

import cn.volunteering.gateway.PlatformAddresses;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/**
 * Signs out at Keycloak too. A script sends the request, so the answer is a 200 with the next page in {@code Location}
 * instead of a redirect.
 */
final class SignOut implements LogoutSuccessHandler {

    private final OidcClientInitiatedLogoutSuccessHandler atProvider;

    SignOut(ClientRegistrationRepository registrations, PlatformAddresses addresses) {
        atProvider = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        atProvider.setPostLogoutRedirectUri(addresses.publicOrigin() + "/");
        atProvider.setDefaultTargetUrl(addresses.publicOrigin() + "/");
        atProvider.setRedirectStrategy((_, response, url) -> {
            response.setStatus(HttpStatus.OK.value());
            response.setHeader(HttpHeaders.LOCATION, url);
        });
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn)
            throws IOException, ServletException {
        atProvider.onLogoutSuccess(request, response, signedIn);
    }
}
