package cn.volunteering.gateway;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Derives addresses and the session cookie from the configured public address. */
@Configuration(proxyBeanMethods = false)
class OriginConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> publicOrigin(PlatformAddresses addresses) {
        return server -> server.addEngineValves(new PublicOrigin(addresses));
    }

    @Bean
    ServletContextInitializer sessionCookie(PlatformAddresses addresses) {
        return context -> {
            var cookie = context.getSessionCookieConfig();
            cookie.setName(addresses.cookieNamed("session"));
            cookie.setSecure(addresses.isSecure());
        };
    }
}
