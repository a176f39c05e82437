package cn.volunteering.gateway.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Describes in the OpenAPI document what springdoc cannot see at the event door: the events and their payloads. */
@Component
final class DoorDocument implements OpenApiCustomizer {

    private static final String PATH = "/api/tenants/{tenant}/events";
    private static final String EVENT = "CloudEvent";
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String STREAM = "text/event-stream";
    private static final String EVENT_SCHEMA = """
        {
          "type": "object",
          "description": "CloudEvents 1.0, structured JSON",
          "required": ["specversion", "id", "source", "subject", "type", "data"],
          "properties": {
            "specversion": { "type": "string", "enum": ["1.0"] },
            "id": { "type": "string", "minLength": 1, "maxLength": 128 },
            "source": { "type": "string", "format": "uri-reference", "minLength": 1, "maxLength": 128 },
            "subject": { "type": "string", "minLength": 1, "maxLength": 128 },
            "type": { "type": "string" },
            "time": { "type": "string", "format": "date-time" },
            "datacontenttype": { "type": "string", "enum": ["application/json"] },
            "data": { "type": "object" }
          }
        }
        """;

    private final EventTypes types;
    private final DoorProperties limits;
    private final JsonMapper json;

    DoorDocument(EventTypes types, DoorProperties limits, JsonMapper json) {
        this.types = types;
        this.limits = limits;
        this.json = json;
    }

    @Override
    public void customise(OpenAPI api) {
        addSchemas(api.getComponents());
        PathItem door = api.getPaths().get(PATH);
        describeReports(door.getPost());
        describeStream(door.getGet());
    }

    private void addSchemas(Components components) {
        types.reportable().forEach(type -> components.addSchemas(type.type(), schema(type.payload())));
        components.addSchemas(EVENT, schema(event()));
    }

    /** Returns the schema of a reported event. The data of each type is described by its contract file. */
    private ObjectNode event() {
        var schema = (ObjectNode) json.readTree(EVENT_SCHEMA);
        var names = schema.withObject("/properties/type").putArray("enum");
        var data = schema.withObject("/properties/data").putArray("oneOf");
        types.reportable().forEach(type -> {
            names.add(type.type());
            data.addObject().put("$ref", SCHEMAS + type.type());
        });
        return schema;
    }

    private void describeReports(Operation report) {
        var content = report.getRequestBody().getContent();
        var one = new Schema<>().$ref(SCHEMAS + EVENT);
        content.replaceAll((type, _) -> new MediaType().schema(type.equals(BATCH) ? batchOf(one) : one));
    }

    private Schema<?> batchOf(Schema<?> event) {
        Schema<?> batch = new Schema<>().items(event).maxItems(limits.maxEvents());
        batch.setTypes(Set.of("array"));
        return batch;
    }

    private static void describeStream(Operation stream) {
        Schema<?> events = new Schema<>().description("id: 断点；data: CloudEvents 1.0 结构化 JSON，data 的格式见 /docs/events/");
        events.setTypes(Set.of("string"));
        stream.getResponses()
                .addApiResponse(
                        "200",
                        new ApiResponse()
                                .description("本单位的事件，一直持续到令牌到期")
                                .content(new Content().addMediaType(STREAM, new MediaType().schema(events))));
    }

    private static Schema<?> schema(JsonNode description) {
        try {
            return Json31.mapper().readValue(description.toString(), Schema.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A contract file is not a JSON Schema", e);
        }
    }
}
