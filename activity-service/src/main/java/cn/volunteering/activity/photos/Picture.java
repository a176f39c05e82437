package cn.volunteering.activity.photos;

import cn.volunteering.domain.RegisterRecord;
import java.time.Instant;

/**
 * The picture of a photo, drawn again from the pixels of the upload, so that nothing else of the file is kept.
 *
 * @param content a JPEG
 * @param thumbnail a small JPEG for lists
 */
public record Picture(PhotoId id, Instant storedAt, byte[] content, byte[] thumbnail) implements RegisterRecord {}
