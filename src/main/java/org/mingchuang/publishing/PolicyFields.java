package org.mingchuang.publishing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 公文要素 of a policy document (F-04); texts are empty where not given.
 *
 * @param note 附注, such as 此件公开发布
 */
public record PolicyFields(
        String documentNumber,
        String issuingOrgan,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveOn,
        String subjectCategory,
        String genreCategory,
        Validity validity,
        String note) {}
