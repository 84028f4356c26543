package org.mingchuang.organization;

/** 加密字段: personal data as it is stored (SM4-GCM, GB/T 32907-2016); for every module that keeps some. */
public interface SealedFields {

    /** @param purpose table and column, such as {@code duty_preference.email}; sealed text opens for the same purpose only */
    byte[] seal(String purpose, String text);

    /** @throws IllegalStateException when the key or the purpose is another, or the bytes were changed */
    String open(String purpose, byte[] sealed);
}
