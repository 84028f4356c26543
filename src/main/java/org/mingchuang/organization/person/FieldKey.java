package org.mingchuang.organization.person;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 字段密钥: the SM4 key of personal data, 32 hexadecimal digits: from the setting {@code mingchuang.field-key}, else from
 * {@code <data>/keys/field.key}, which is made at first start and readable by its owner only.
 */
@Component
class FieldKey {

    private static final int BYTES = 16;

    private final byte[] bytes;

    FieldKey(
            @Value("${mingchuang.field-key:}") String setting,
            @Value("${mingchuang.data:./data}") Path data,
            JdbcClient database) {
        this.bytes = parsed(setting.isBlank() ? kept(data.resolve("keys").resolve("field.key"), database) : setting);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    private static String kept(Path file, JdbcClient database) {
        try {
            if (!Files.exists(file)) {
                requireNothingEncrypted(file, database);
                make(file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("无法读写字段密钥文件 " + file, e);
        }
    }

    /** A new key would make the old data unreadable for ever, and nobody would notice until they are needed. */
    private static void requireNothingEncrypted(Path file, JdbcClient database) {
        boolean encrypted = database.sql("select exists (select 1 from organization_person where mobile is not null)")
                .query(Boolean.class)
                .single();
        if (encrypted) {
            throw new IllegalStateException("数据库中已有加密的个人信息，但找不到字段密钥文件 " + file + "，请从备份中恢复该文件后再启动");
        }
    }

    private static void make(Path file) throws IOException {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(
                file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException e) {
            // Another node of the same installation was quicker; its key counts.
            return;
        }
        Files.writeString(file, HexFormat.of().formatHex(key));
    }

    private static byte[] parsed(String text) {
        if (!text.strip().matches("[0-9a-fA-F]{32}")) {
            throw new IllegalStateException("字段密钥须为 32 位十六进制数字");
        }
        return HexFormat.of().parseHex(text.strip());
    }
}
