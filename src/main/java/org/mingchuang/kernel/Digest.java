package org.mingchuang.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.digests.SM3Digest;

/** 摘要: an SM3 digest (GB/T 32905-2016) as 64 lower-case hexadecimal digits. */
public record Digest(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Digest {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not an SM3 digest: " + hex);
        }
    }

    public static Digest of(byte[] content) {
        var sm3 = new SM3Digest();
        sm3.update(content, 0, content.length);
        return finished(sm3);
    }

    public static Digest of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the stream to its end; the caller closes it. */
    public static Digest of(InputStream content) throws IOException {
        var sm3 = new SM3Digest();
        var buffer = new byte[8192];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            sm3.update(buffer, 0, read);
        }
        return finished(sm3);
    }

    /** The first characters, for people to compare. */
    public String brief() {
        return hex.substring(0, 12);
    }

    private static Digest finished(SM3Digest sm3) {
        var bytes = new byte[sm3.getDigestSize()];
        sm3.doFinal(bytes, 0);
        return new Digest(HexFormat.of().formatHex(bytes));
    }
}
