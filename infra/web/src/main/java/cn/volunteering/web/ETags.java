package cn.volunteering.web;

import cn.volunteering.domain.Versioned;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Builds answers with the version of an aggregate as their ETag. */
public final class ETags {

    private ETags() {}

    /** Returns a 200 with the version of the shown aggregate. */
    public static <B> ResponseEntity<B> ok(Versioned<?> shown, B body) {
        return ResponseEntity.ok().eTag(of(shown.version())).body(body);
    }

    /** Returns a 201 with the version of the new aggregate and its address below the called one. */
    public static <B> ResponseEntity<B> created(Versioned<?> made, B body) {
        String here =
                ServletUriComponentsBuilder.fromCurrentRequestUri().build().getPath();
        return ResponseEntity.created(URI.create(here + "/" + made.id()))
                .eTag(of(made.version()))
                .body(body);
    }

    /** Returns the ETag of a version. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }
}
