package cn.volunteering.web;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.NativeWebRequest;

/** Requests that ask for a list as a sheet, by the header {@code Accept}. */
public final class SheetRequest {

    /** The media type of sheets. */
    public static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** The most rows of a sheet. The notes of a sheet say how many rows of a longer list it lacks. */
    static final int MOST_ROWS = 10_000;

    private SheetRequest() {}

    static boolean isSheet(NativeWebRequest request) {
        String[] accepted = request.getHeaderValues(HttpHeaders.ACCEPT);
        try {
            return accepted != null
                    && MediaType.parseMediaTypes(List.of(accepted)).stream().anyMatch(XLSX::equalsTypeAndSubtype);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
