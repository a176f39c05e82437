package cn.volunteering.activity.photos.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.activity.photos.ArchivePhotos;
import cn.volunteering.activity.photos.PhotoId;
import cn.volunteering.activity.photos.PhotoKind;
import cn.volunteering.activity.photos.ReadUpload;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.web.ActivityAccess;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lets organisers keep the photos of an activity (NX-54). Each photo is a request of its own and has an answer of its own. */
@Tag(name = "照片档案")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/activities/{id}/photos")
class PhotoController {

    private final ActivityAccess access;
    private final ReadUpload readUpload;
    private final ArchivePhotos archive;
    private final ActivityPhotos photos;
    private final PhotoViews views;
    private final PhotoActions actions;

    PhotoController(
            ActivityAccess access,
            ReadUpload readUpload,
            ArchivePhotos archive,
            ActivityPhotos photos,
            PhotoViews views,
            PhotoActions actions) {
        this.access = access;
        this.readUpload = readUpload;
        this.archive = archive;
        this.photos = photos;
        this.views = views;
        this.actions = actions;
    }

    @Operation(summary = "活动的照片", description = "含已删除和已过保存期限的记录；照片内容另行读取；是否可以对外发布取决于画面中可辨认人员的同意")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    ActivityPhotosView list(@PathVariable ActivityId id) {
        return photos.of(access.organised(id.value()).state());
    }

    @Operation(
            summary = "上传一张照片",
            description = "JPEG 或 PNG，不超过 5000 万像素；照片重新生成后保存，不保留位置、设备等拍摄信息；拍摄时间从文件读取；同一活动不能重复上传同一文件")
    @PostMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(PhotoActions.UPLOAD)
    ResponseEntity<PhotoView> upload(
            @PathVariable ActivityId id, @RequestPart MultipartFile file, @RequestParam PhotoKind kind)
            throws IOException {
        var activity = access.organised(id.value()).state();
        archive.objectionTo(activity).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        var upload = readUpload.read(file.getBytes()).orThrow();
        var photo = archive.upload(activity, kind, upload, CurrentAccount.id());
        return ETags.created(photo, views.of(activity, photo));
    }

    @Operation(summary = "说明照片", description = "说明、拍摄时间和可辨认的人员；只能标注参加了本次活动的人员；替换原有说明")
    @PutMapping("/{photoId}")
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(PhotoActions.DESCRIBE)
    ResponseEntity<PhotoView> describe(
            @PathVariable ActivityId id,
            @PathVariable PhotoId photoId,
            IfMatch seen,
            @Valid @RequestBody PhotoRequest request) {
        var activity = access.organised(id.value()).state();
        var photo = archive.describe(
                seen.require(photos.photo(activity, photoId)), request.description(), photos.participants(activity));
        return ETags.ok(photo, views.of(activity, photo));
    }

    @Operation(summary = "删除照片", description = "由上传人在办结前删除，或由机关党委删除；须说明理由；保留记录和文件摘要")
    @DeleteMapping("/{photoId}")
    @AllowedRoles({COMMITTEE, LIAISON})
    @CarriesOut(PhotoActions.DELETE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @PathVariable ActivityId id,
            @PathVariable PhotoId photoId,
            @RequestParam @NotBlank @Size(max = 200) String reason) {
        var activity = access.organised(id.value()).state();
        var photo = photos.photo(activity, photoId).state();
        actions.objectionToDeletion(photo, activity).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        archive.delete(photo, reason.strip(), CurrentAccount.id());
    }
}
