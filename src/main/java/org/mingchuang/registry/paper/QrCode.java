package org.mingchuang.registry.paper;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.registry.QrPicture;

/** 二维码: a text as a picture that a telephone reads; drawn here, asked of nobody. */
public final class QrCode {

    /** More would still be a code, but one that no telephone reads from a printed page. */
    public static final int LONGEST = 1000;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /** Refused when there is no text, or more than {@link #LONGEST} bytes of it. */
    public static Outcome<QrCode> of(String text) {
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        if (text.isBlank()) {
            return Outcome.refused(Refusal.of("registry.paper.refusal.QR_TEXT_MISSING"));
        }
        if (length > LONGEST) {
            return Outcome.refused(Refusal.of("registry.paper.refusal.QR_TEXT_TOO_LONG", length, LONGEST));
        }
        return Outcome.done(new QrCode(encoded(text)));
    }

    /** Scales to any size; the title is what a screen reader says, such as 微信公众号“黔江住建”二维码. */
    public String svg(String title) {
        return new QrSvg(modules).draw(title);
    }

    /** For pages that draw it themselves. */
    public QrPicture picture() {
        return new QrSvg(modules).picture();
    }

    /** A square of so many pixels; what is too small for the code is the caller's mistake. */
    public byte[] png(int size) {
        return new QrPng(modules).draw(size);
    }

    private static ByteMatrix encoded(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, hints(text)).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Plain ASCII is UTF-8 already; announcing a charset there only puts off old readers. */
    private static Map<EncodeHintType, Object> hints(String text) {
        var hints = new EnumMap<EncodeHintType, Object>(EncodeHintType.class);
        if (text.chars().anyMatch(letter -> letter > 0x7f)) {
            hints.put(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8);
        }
        return hints;
    }
}
