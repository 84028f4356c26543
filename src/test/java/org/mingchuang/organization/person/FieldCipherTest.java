package org.mingchuang.organization.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Personal data stand in the database only encrypted. */
@OfficeTest
class FieldCipherTest {

    @Autowired
    private FieldCipher cipher;

    @Value("${mingchuang.data}")
    private java.nio.file.Path data;

    @Test
    void what_was_encrypted_is_read_again_and_looks_different_each_time() {
        byte[] once = cipher.seal("a.field", "13800138000");
        byte[] again = cipher.seal("a.field", "13800138000");

        assertThat(once).isNotEqualTo(again);
        assertThat(new String(once, StandardCharsets.ISO_8859_1)).doesNotContain("138");
        assertThat(cipher.open("a.field", once)).isEqualTo("13800138000");
    }

    @Test
    void what_was_changed_is_not_read() {
        byte[] sealed = cipher.seal("a.field", "13800138000");
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> cipher.open("a.field", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_key_is_readable_by_its_owner_only() throws Exception {
        var key = data.resolve("keys").resolve("field.key");

        assertThat(java.nio.file.attribute.PosixFilePermissions.toString(
                        java.nio.file.Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_number_is_shown_masked() {
        assertThat(new Mobile("138 1234-5678").masked()).isEqualTo("138****5678");
        assertThat(new Mobile("13812345678")).hasToString("138****5678");
    }
}
