package cn.volunteering.gateway.routing;

import cn.volunteering.gateway.StartPage;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where a page of the identity provider cannot be had, a person gets the start page, which shows what is away. */
final class StartPageInstead implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Set<HttpStatusCode> AWAY = Set.of(HttpStatus.SERVICE_UNAVAILABLE, HttpStatus.GATEWAY_TIMEOUT);

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        ServerResponse response = next.handle(request);
        return AWAY.contains(response.statusCode()) && StartPage.isForReaderOf(request.servletRequest())
                ? ServerResponse.seeOther(StartPage.SIGN_IN_AWAY.address()).build()
                : response;
    }
}
