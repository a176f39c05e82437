package cn.volunteering.edge.guard;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.volunteering.edge.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class EndpointCheckTest {

    private final RequestMappingHandlerMapping endpoints = new RequestMappingHandlerMapping();

    @BeforeEach
    void registerEndpoints() {
        var context = new StaticWebApplicationContext();
        context.registerSingleton("pages", Pages.class);
        context.refresh();
        endpoints.setApplicationContext(context);
        endpoints.afterPropertiesSet();
    }

    @Test
    void startWhenAnEndpointDeclaresNoRuleFailsAndNamesIt() {
        var check = new EndpointCheck(endpoints, _ -> Optional.empty());

        assertThatThrownBy(check::afterSingletonsInstantiated)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Pages#api")
                .hasMessageNotContaining("Pages#page");
    }

    @Test
    void startWhenEveryEndpointDeclaresARuleSucceeds() {
        var check = new EndpointCheck(endpoints, _ -> Optional.of(new Open()));

        assertThatCode(check::afterSingletonsInstantiated).doesNotThrowAnyException();
    }

    /** An endpoint below the guarded path, and one outside. */
    @Controller
    static class Pages {

        @GetMapping("/api/x")
        void api() {}

        @GetMapping("/page")
        void page() {}
    }

    /** Allows everyone. */
    private record Open() implements EndpointRule {

        @Override
        public Set<String> allowed() {
            return Set.of("everybody");
        }

        @Override
        public Optional<Problem> refusal(HttpServletRequest request) {
            return Optional.empty();
        }
    }
}
