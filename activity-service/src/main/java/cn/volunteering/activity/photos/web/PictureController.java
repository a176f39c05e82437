package cn.volunteering.activity.photos.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.activity.photos.PhotoId;
import cn.volunteering.activity.photos.Picture;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.web.ActivityAccess;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.web.AllowedRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sends the pictures of photos to those who may see the activity's photos; browsers may keep them for a few minutes. */
@Tag(name = "照片档案")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/activities/{id}/photos/{photoId}")
class PictureController {

    private static final Duration KEPT_BY_BROWSERS = Duration.ofMinutes(5);

    private final ActivityAccess access;
    private final ActivityPhotos photos;
    private final AggregateStore<Picture> pictures;

    PictureController(ActivityAccess access, ActivityPhotos photos, AggregateStore<Picture> pictures) {
        this.access = access;
        this.photos = photos;
        this.pictures = pictures;
    }

    @Operation(summary = "照片的缩略图")
    @ApiResponse(
            responseCode = "200",
            description = "缩略图",
            content =
                    @Content(
                            mediaType = MediaType.IMAGE_JPEG_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @GetMapping(path = "/thumbnail", produces = MediaType.IMAGE_JPEG_VALUE)
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<byte[]> thumbnail(@PathVariable ActivityId id, @PathVariable PhotoId photoId) {
        return sent(photoId, picture(id, photoId).thumbnail());
    }

    @Operation(summary = "照片的内容")
    @ApiResponse(
            responseCode = "200",
            description = "照片",
            content =
                    @Content(
                            mediaType = MediaType.IMAGE_JPEG_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @GetMapping(path = "/content", produces = MediaType.IMAGE_JPEG_VALUE)
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<byte[]> content(@PathVariable ActivityId id, @PathVariable PhotoId photoId) {
        return sent(photoId, picture(id, photoId).content());
    }

    private Picture picture(ActivityId id, PhotoId photoId) {
        var activity = access.organised(id.value()).state();
        return pictures.get(photos.photo(activity, photoId).id()).state();
    }

    private static ResponseEntity<byte[]> sent(PhotoId photo, byte[] jpeg) {
        var name = ContentDisposition.inline().filename(photo.value() + ".jpg").build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT_BY_BROWSERS).cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(jpeg);
    }
}
