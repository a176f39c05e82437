package cn.volunteering.registry.identity.keycloak;

import cn.volunteering.registry.identity.IdentityProviderException;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.service.invoker.HttpExchangeAdapter;
import org.springframework.web.service.invoker.HttpExchangeAdapterDecorator;
import org.springframework.web.service.invoker.HttpRequestValues;

/** Reports every failed call, and a missing body, as an {@link IdentityProviderException}. */
final class TranslatedFailures extends HttpExchangeAdapterDecorator {

    TranslatedFailures(HttpExchangeAdapter calls) {
        super(calls);
    }

    @Override
    public void exchange(HttpRequestValues request) {
        exchangeForBodilessEntity(request);
    }

    @Override
    public ResponseEntity<Void> exchangeForBodilessEntity(HttpRequestValues request) {
        return required(() -> super.exchangeForBodilessEntity(request));
    }

    @Override
    public <T> @Nullable T exchangeForBody(HttpRequestValues request, ParameterizedTypeReference<T> type) {
        return required(() -> super.exchangeForBody(request, type));
    }

    private static <T> T required(Supplier<@Nullable T> call) {
        try {
            return Objects.requireNonNull(call.get(), "Keycloak answered without a body");
        } catch (RestClientException | OAuth2AuthorizationException e) {
            throw new IdentityProviderException("A call to Keycloak failed: " + e.getMessage(), e);
        }
    }
}
