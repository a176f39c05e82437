package cn.volunteering.registry.identity;

/** The identity provider is down, or refused something it should not refuse. The message contains no secrets. */
public final class IdentityProviderException extends RuntimeException {

    public IdentityProviderException(String message, Throwable cause) {
        super(message, cause);
    }
}
