package cn.volunteering.edge.openapi;

import cn.volunteering.edge.input.EndpointParameters;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.HandlerMethod;

/** Describes uploaded files as the multipart forms that carry them, with their largest size. */
final class Uploads implements OperationCustomizer {

    private static final DataSize LARGEST = DataSize.ofMegabytes(10);

    private final EndpointParameters parameters;

    Uploads(EndpointParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod endpoint) {
        Schema<?> form = Schemas.object("每个文件不超过 " + LARGEST.toMegabytes() + " MB");
        parameters.of(endpoint).files().forEach(name -> {
            form.addProperty(name, file());
            form.addRequiredItem(name);
        });
        if (form.getProperties() != null) {
            operation.setRequestBody(new RequestBody()
                    .required(true)
                    .content(new Content().addMediaType("multipart/form-data", new MediaType().schema(form))));
        }
        return operation;
    }

    private static Schema<?> file() {
        Schema<?> file = Schemas.text().format("binary");
        file.addExtension("x-max-bytes", LARGEST.toBytes());
        return file;
    }
}
