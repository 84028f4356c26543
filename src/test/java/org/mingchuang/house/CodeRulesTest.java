package org.mingchuang.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;

/** Rules 12, 14, 18, 54 to 56 of STYLE.md. */
@AnalyzeClasses(packages = "org.mingchuang", importOptions = ImportOption.DoNotIncludeTests.class)
class CodeRulesTest {

    @ArchTest
    static final ArchRule only_controllers_and_web_know_spring_mvc = noClasses()
            .that()
            .resideOutsideOfPackage("org.mingchuang.web..")
            .and()
            .areNotAnnotatedWith(Controller.class)
            .and()
            .haveSimpleNameNotEndingWith("Form")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web.bind..", "org.springframework.web.servlet.mvc..");

    @ArchTest
    static final ArchRule nobody_depends_on_a_controller =
            noClasses().should().dependOnClassesThat(annotatedWith(Controller.class));

    @ArchTest
    static final ArchRule controllers_and_stores_are_not_public = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(Repository.class)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule time_comes_from_a_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields =
            noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class);

    @ArchTest
    static final ArchRule fields_are_private = fields().that()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat()
            .areNotEnums()
            .and()
            .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("gg.jte..")
            .should()
            .bePrivate();

    @ArchTest
    static final ArchRule names_say_the_job = noClasses()
            .that(resideInAnyPackage("org.mingchuang.."))
            .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(simpleNameEndingWith("Impl")
                    .or(simpleNameEndingWith("Util"))
                    .or(simpleNameEndingWith("Utils"))
                    .or(simpleNameEndingWith("Helper"))
                    .or(simpleNameEndingWith("Manager"))
                    .or(simpleNameEndingWith("Base"))
                    .or(simpleNameEndingWith("Common"))
                    .or(simpleNameEndingWith("Info"))
                    .or(simpleNameEndingWith("Data"))
                    .or(simpleNameEndingWith("DTO"))
                    .or(simpleNameEndingWith("VO"))
                    .or(simpleNameEndingWith("Service"))));
}
