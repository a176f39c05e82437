package cn.volunteering.web.sheet;

import cn.volunteering.edge.openapi.Schemas;
import cn.volunteering.web.SheetRequest;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Says in the OpenAPI document which answers are also available as sheets. */
final class SheetAnswers implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod endpoint) {
        var response = operation.getResponses().get("200");
        if (response != null
                && response.getContent() != null
                && SheetRows.of(endpoint.getReturnType()).isPresent()) {
            response.getContent().addMediaType(SheetRequest.XLSX.toString(), new MediaType().schema(Schemas.binary()));
        }
        return operation;
    }
}
