package cn.volunteering.edge.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Describes equal problems of several operations once, as components. */
final class SharedResponses implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        Components components = api.getComponents();
        ProblemResponses.addSchemas(components);
        var uses = new HashMap<ApiResponse, Integer>();
        operations(api)
                .forEach(operation ->
                        operation.getResponses().values().forEach(response -> uses.merge(response, 1, Integer::sum)));
        var names = new HashMap<ApiResponse, String>();
        var counts = new HashMap<String, Integer>();
        operations(api).forEach(operation -> operation.getResponses().replaceAll((status, response) -> {
            if (response.getExtensions() == null || uses.getOrDefault(response, 0) == 1) {
                return response;
            }
            String name = names.computeIfAbsent(response, _ -> nameOf(status, counts));
            components.addResponses(name, response);
            return new ApiResponse().$ref(name);
        }));
    }

    /** Returns the operations by their addresses, so that the names of shared responses do not depend on the class path. */
    private static Stream<Operation> operations(OpenAPI api) {
        return new TreeMap<>(api.getPaths()).values().stream().flatMap(path -> path.readOperations().stream());
    }

    private static String nameOf(String status, Map<String, Integer> counts) {
        int number = counts.merge(status, 1, Integer::sum);
        return "Problem" + status + (number == 1 ? "" : "-" + number);
    }
}
