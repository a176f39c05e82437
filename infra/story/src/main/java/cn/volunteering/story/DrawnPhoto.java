package cn.volunteering.story;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A small picture of coloured dots, different for each activity, in place of a photo. */
final class DrawnPhoto {

    private static final int WIDTH = 64;
    private static final int HEIGHT = 48;

    private DrawnPhoto() {}

    /** Returns the picture of an activity as a PNG. */
    static byte[] of(String activity) {
        var dots = new Random(activity.hashCode());
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                picture.setRGB(x, y, dots.nextInt());
            }
        }
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
