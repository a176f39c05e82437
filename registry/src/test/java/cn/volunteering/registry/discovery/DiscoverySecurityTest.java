package cn.volunteering.registry.discovery;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.Filter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

class DiscoverySecurityTest {

    /** Answers in the place of Eureka. */
    @RestController
    static class Apps {
        @GetMapping("/eureka/apps")
        String apps() {
            return "apps";
        }
    }

    /** The minimal context for the security under test. */
    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @EnableWebSecurity
    static class Frame {}

    @ParameterizedTest
    @CsvSource({"127.0.0.1, 200", "127.0.0.2, 200", "::1, 200", "10.0.0.5, 403", "192.168.1.1, 403"})
    void requestWithoutAConfiguredSecretIsAcceptedFromThisMachineOnly(String address, int expected) throws Exception {
        securedRegistry(null)
                .perform(get("/eureka/apps").with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }))
                .andExpect(status().is(expected));
    }

    @ParameterizedTest
    @CsvSource({"eureka, right, 200", "eureka, wrong, 401", "somebody, right, 401"})
    void requestWithTheSecretIsAcceptedFromAnywhere(String user, String password, int expected) throws Exception {
        securedRegistry("right")
                .perform(get("/eureka/apps")
                        .header(HttpHeaders.AUTHORIZATION, basic(user, password))
                        .with(request -> {
                            request.setRemoteAddr("10.0.0.5");
                            return request;
                        }))
                .andExpect(status().is(expected));
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1", "10.0.0.5"})
    void requestWithoutTheSecretIsRejected(String address) throws Exception {
        securedRegistry("right")
                .perform(get("/eureka/apps").with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }))
                .andExpect(status().isUnauthorized());
    }

    private static String basic(String user, String password) {
        var headers = new HttpHeaders();
        headers.setBasicAuth(user, password);
        return String.valueOf(headers.getFirst(HttpHeaders.AUTHORIZATION));
    }

    private static MockMvc securedRegistry(@Nullable String secret) {
        var context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.addBeanFactoryPostProcessor(
                beans -> beans.registerSingleton("discoveryProperties", new DiscoveryProperties(secret)));
        context.register(Frame.class, Apps.class, DiscoverySecurity.class);
        context.refresh();
        return MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean("springSecurityFilterChain", Filter.class))
                .build();
    }
}
