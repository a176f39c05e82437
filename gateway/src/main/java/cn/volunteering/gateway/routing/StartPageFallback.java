package cn.volunteering.gateway.routing;

import cn.volunteering.gateway.StartPage;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Redirects a person to the first page of the console, which shows the health of the parts, if Keycloak's page is unavailable. */
final class StartPageFallback implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Set<HttpStatusCode> UNAVAILABLE =
            Set.of(HttpStatus.SERVICE_UNAVAILABLE, HttpStatus.GATEWAY_TIMEOUT);

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        ServerResponse response = next.handle(request);
        return UNAVAILABLE.contains(response.statusCode()) && StartPage.acceptsHtml(request.servletRequest())
                ? ServerResponse.seeOther(StartPage.SIGN_IN_UNAVAILABLE.address())
                        .build()
                : response;
    }
}
