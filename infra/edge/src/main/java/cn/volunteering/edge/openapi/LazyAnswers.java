package cn.volunteering.edge.openapi;

import io.swagger.v3.oas.models.Operation;
import java.util.function.Supplier;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;

/** Makes a customizer when the first operation is described. */
final class LazyAnswers implements OperationCustomizer {

    private final Supplier<OperationCustomizer> made;

    LazyAnswers(Supplier<OperationCustomizer> making) {
        made = SingletonSupplier.of(making);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod endpoint) {
        return made.get().customize(operation, endpoint);
    }
}
