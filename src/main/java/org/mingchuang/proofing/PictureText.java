package org.mingchuang.proofing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.mingchuang.proofing.Material.Part;
import org.mingchuang.proofing.Material.Place;
import org.mingchuang.proofing.picture.Tesseract;

/** 图片文字: words in pictures, where the program that reads them is installed. Slow: for the background. */
public final class PictureText {

    private final Tesseract program;

    private PictureText(Tesseract program) {
        this.program = program;
    }

    /** Empty where the program isn't installed; whoever switches it off doesn't ask. */
    public static Optional<PictureText> installed(Duration limit) {
        return Tesseract.installed(limit).map(PictureText::new);
    }

    /** The message of a refusal is in Chinese. */
    public Part part(Path picture, String label) throws IOException {
        return new Part(Place.PICTURE, label, program.read(picture));
    }
}
