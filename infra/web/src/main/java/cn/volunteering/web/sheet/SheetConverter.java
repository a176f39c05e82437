package cn.volunteering.web.sheet;

import cn.volunteering.web.SheetRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractSmartHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes lists as XLSX for those who accept it. {@link SheetAdvice} has made a {@link Sheet} of the list before. */
final class SheetConverter extends AbstractSmartHttpMessageConverter<Object> {

    private final SheetWriter writer;

    SheetConverter(SheetWriter writer) {
        super(SheetRequest.XLSX);
        this.writer = writer;
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public Object read(ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints) {
        throw new HttpMessageNotReadableException("Sheets are not read here", message);
    }

    /** The class alone does not tell whether its values are lists of rows; {@link #canWrite} decides by the whole type. */
    @Override
    public List<MediaType> getSupportedMediaTypes(Class<?> type) {
        return getSupportedMediaTypes();
    }

    @Override
    public boolean canWrite(ResolvableType type, Class<?> valueType, @Nullable MediaType mediaType) {
        return canWrite(mediaType) && SheetRows.of(type).isPresent();
    }

    @Override
    protected void writeInternal(
            Object sheet, ResolvableType type, HttpOutputMessage message, @Nullable Map<String, Object> hints)
            throws IOException {
        writer.write((Sheet) sheet, message.getBody());
    }
}
