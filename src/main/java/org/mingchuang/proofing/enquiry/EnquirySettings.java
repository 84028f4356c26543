package org.mingchuang.proofing.enquiry;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 随手查设置.
 *
 * @param keep how long findings are kept
 * @param characters the longest text
 * @param bytes the largest page that is fetched from an address
 * @param patience how long a page is waited for
 * @param privateAddresses whether addresses of the own network may be fetched
 */
@ConfigurationProperties("mingchuang.proofing.enquiry")
record EnquirySettings(
        @DefaultValue("90d") Duration keep,
        @DefaultValue("500000") int characters,
        @DefaultValue("5000000") int bytes,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("false") boolean privateAddresses) {}
