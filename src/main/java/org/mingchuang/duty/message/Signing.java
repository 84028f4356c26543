package org.mingchuang.duty.message;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** 加签: HmacSHA256, as each messenger wants it. */
final class Signing {

    private static final String ALGORITHM = "HmacSHA256";

    private Signing() {}

    /** DingTalk counts milliseconds, signs both lines and takes the secret as key. */
    static String dingtalk(Instant at, String secret) {
        return base64(signed(secret, at.toEpochMilli() + "\n" + secret));
    }

    /** Feishu counts seconds, takes both lines as key and signs nothing at all. */
    static String feishu(Instant at, String secret) {
        return base64(signed(at.getEpochSecond() + "\n" + secret, ""));
    }

    static String generic(String body, String secret) {
        return HexFormat.of().formatHex(signed(secret, body));
    }

    private static byte[] signed(String key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
