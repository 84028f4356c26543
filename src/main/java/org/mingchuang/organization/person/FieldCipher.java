package org.mingchuang.organization.person;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.mingchuang.organization.SealedFields;
import org.springframework.stereotype.Component;

/**
 * 字段加密: SM4-GCM (GB/T 32907-2016) with a new nonce each time. The first byte names the form, so that another may follow.
 */
@Component
class FieldCipher implements SealedFields {

    private static final byte FORM = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeyParameter key;
    private final SecureRandom random = new SecureRandom();

    FieldCipher(FieldKey key) {
        this.key = new KeyParameter(key.bytes());
    }

    @Override
    public byte[] seal(String purpose, String text) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = applied(true, purpose, nonce, text.getBytes(StandardCharsets.UTF_8));
        var whole = new byte[1 + NONCE_BYTES + sealed.length];
        whole[0] = FORM;
        System.arraycopy(nonce, 0, whole, 1, NONCE_BYTES);
        System.arraycopy(sealed, 0, whole, 1 + NONCE_BYTES, sealed.length);
        return whole;
    }

    @Override
    public String open(String purpose, byte[] whole) {
        if (whole[0] != FORM) {
            throw new IllegalStateException("unknown form of encryption: " + whole[0]);
        }
        byte[] nonce = Arrays.copyOfRange(whole, 1, 1 + NONCE_BYTES);
        byte[] sealed = Arrays.copyOfRange(whole, 1 + NONCE_BYTES, whole.length);
        return new String(applied(false, purpose, nonce, sealed), StandardCharsets.UTF_8);
    }

    private byte[] applied(boolean encrypting, String purpose, byte[] nonce, byte[] input) {
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(encrypting, new AEADParameters(key, TAG_BITS, nonce, purpose.getBytes(StandardCharsets.UTF_8)));
        var output = new byte[cipher.getOutputSize(input.length)];
        int length = cipher.processBytes(input, 0, input.length, output, 0);
        try {
            length += cipher.doFinal(output, length);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("personal data cannot be read: wrong key, or it was changed", e);
        }
        return Arrays.copyOf(output, length);
    }
}
