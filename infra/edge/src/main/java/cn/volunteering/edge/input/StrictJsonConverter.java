package cn.volunteering.edge.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** Reads bodies with {@link StrictJson} and answers all faults of their values at once. Bodies are UTF-8. */
final class StrictJsonConverter extends JacksonJsonHttpMessageConverter {

    private final StrictReader reader;

    StrictJsonConverter(JsonMapper strict) {
        super(strict);
        reader = new StrictReader(strict);
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return isUtf8(mediaType) && super.canRead(type, mediaType);
    }

    private static boolean isUtf8(@Nullable MediaType type) {
        return type == null || type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8);
    }

    @Override
    public Object read(ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
            throws IOException {
        String text = text(message);
        try {
            return reader.read(text, javaType(type));
        } catch (JacksonException e) {
            throw new HttpMessageNotReadableException("The body is not what it should be", e, message);
        }
    }

    private JavaType javaType(ResolvableType type) {
        Class<?> owner = type.getSource() instanceof MethodParameter parameter ? parameter.getContainingClass() : null;
        return getJavaType(type.getType(), owner);
    }

    private static String text(HttpInputMessage message) throws IOException {
        try {
            var bytes = ByteBuffer.wrap(message.getBody().readAllBytes());
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new HttpMessageNotReadableException("The body is not UTF-8", e, message);
        }
    }
}
