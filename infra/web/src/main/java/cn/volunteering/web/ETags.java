package cn.volunteering.web;

import cn.volunteering.domain.Versioned;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers that carry the version of an aggregate as their ETag. */
public final class ETags {

    private ETags() {}

    /** 200 with the given body and the version of what it shows. */
    public static <B> ResponseEntity<B> ok(Versioned<?> shown, B body) {
        return ResponseEntity.ok().eTag(of(shown.version())).body(body);
    }

    /** 201 with the given body, the version of what it shows, and its address below the one that was called. */
    public static <B> ResponseEntity<B> created(Versioned<?> made, B body) {
        String here =
                ServletUriComponentsBuilder.fromCurrentRequestUri().build().getPath();
        return ResponseEntity.created(URI.create(here + "/" + made.id()))
                .eTag(of(made.version()))
                .body(body);
    }

    /** The ETag of a version. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }
}
