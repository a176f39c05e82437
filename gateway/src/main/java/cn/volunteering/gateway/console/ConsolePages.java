package cn.volunteering.gateway.console;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import cn.volunteering.edge.TenantRole;
import cn.volunteering.gateway.caller.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Serves the documents of the console at all of its addresses, and its files. The start page of those who are nothing but
 * volunteers is in the document for phones, so that they load only that one.
 */
@Configuration(proxyBeanMethods = false)
class ConsolePages implements WebMvcConfigurer {

    private static final Set<String> ONLY_VOLUNTEER = Set.of(TenantRole.VOLUNTEER);

    @Bean
    RouterFunction<ServerResponse> consoleDocuments() {
        return startOfVolunteers()
                .and(document(ConsolePaths.DESK, "index.html"))
                .and(document(ConsolePaths.PHONE, "phone.html"));
    }

    private static RouterFunction<ServerResponse> startOfVolunteers() {
        return route(
                documentAt(List.of(ConsolePaths.START)).and(request -> isForPhones(request.servletRequest())),
                _ -> ServerResponse.status(HttpStatus.FOUND)
                        .location(URI.create(ConsolePaths.START_OF_PHONES))
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    private static boolean isForPhones(HttpServletRequest request) {
        return Caller.of(request)
                .filter(caller -> !caller.hasPlatformRole() && !caller.tenants().isEmpty())
                .filter(caller -> caller.tenantRoles().values().stream().allMatch(ONLY_VOLUNTEER::equals))
                .isPresent();
    }

    /** A browser asks for a document at every visit, because it names the files of the present version. */
    private static RouterFunction<ServerResponse> document(List<String> paths, String name) {
        var document = new ClassPathResource("console/" + name);
        return route(documentAt(paths), _ -> ServerResponse.ok()
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noCache())
                .body(document));
    }

    private static RequestPredicate documentAt(List<String> paths) {
        return paths.stream()
                .map(RequestPredicates::path)
                .reduce(RequestPredicate::or)
                .orElseThrow()
                .and(methods(HttpMethod.GET, HttpMethod.HEAD));
    }

    /** A file never changes, because a change renames it. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources
                .addResourceHandler(ConsolePaths.FILES)
                .addResourceLocations("classpath:/console/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }
}
