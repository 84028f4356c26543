package org.mingchuang.proofing.enquiry;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the settings of enquiries. */
@Configuration
@EnableConfigurationProperties(EnquirySettings.class)
class EnquirySetup {}
