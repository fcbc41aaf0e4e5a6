import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LanguageStatesCell as LanguageStatesCell_12e3e7e5b21299dfb2f94d5b7ade844a } from '../../../../src/admin/LanguageStatesCell.tsx'
import { PublicationHistory as PublicationHistory_42ad610805b183a309a94a4a43e3487d } from '../../../../src/admin/PublicationHistory.tsx'
import { ListNotes as ListNotes_d163b91b389de6ef3a2a8dd89ae261ff } from '../../../../src/admin/ListNotes.tsx'
import { DocumentNotices as DocumentNotices_eb7c82fc2f37470d571d972e8b7cbcca } from '../../../../src/admin/DocumentNotices.tsx'
import { PublishButton as PublishButton_a697f5199ccedf61510ad3efda724042 } from '../../../../src/admin/PublishButton.tsx'
import { Status as Status_d456cdc8cc5c90777d89f52de7d81088 } from '../../../../src/admin/Status.tsx'
import { UnpublishButton as UnpublishButton_d27086147a284b1da27736e4a8673a65 } from '../../../../src/admin/UnpublishButton.tsx'
import { OlderVersions as OlderVersions_8dde216c9e43203735f8a656ad9817e1 } from '../../../../src/admin/OlderVersions.tsx'
import { ProductIcon as ProductIcon_7e92462d644d8277d0399adf6ae5de23 } from '../../../../src/admin/ProductIcon.tsx'
import { ProductLogo as ProductLogo_2f55df3e178d6256ccf6c508f882a947 } from '../../../../src/admin/ProductLogo.tsx'
import { PartnerDashboard as PartnerDashboard_565c1216381f58db7ff77b4d8c950bef } from '../../../../src/admin/PartnerDashboard.tsx'
import { WorkLinks as WorkLinks_4484b5c70d6e99c62677ffbbb3356596 } from '../../../../src/admin/work/WorkLinks.tsx'
import { PanelLanguage as PanelLanguage_8689c61f30c22c275e1c20782698bfe5 } from '../../../../src/admin/PanelLanguage.tsx'
import { TranslationsPage as TranslationsPage_0ee19943d542fceeb339a872fb87f798 } from '../../../../src/admin/overview/TranslationsPage.tsx'
import { MyWorkPage as MyWorkPage_813c19620bc3f24b46c5e4ef567963ed } from '../../../../src/admin/work/MyWorkPage.tsx'
import { TranslateView as TranslateView_cd0043e70339a027799bb5efc9ee5df2 } from '../../../../src/admin/translate/TranslateView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/LanguageStatesCell.tsx#LanguageStatesCell": LanguageStatesCell_12e3e7e5b21299dfb2f94d5b7ade844a,
  "/src/admin/PublicationHistory.tsx#PublicationHistory": PublicationHistory_42ad610805b183a309a94a4a43e3487d,
  "/src/admin/ListNotes.tsx#ListNotes": ListNotes_d163b91b389de6ef3a2a8dd89ae261ff,
  "/src/admin/DocumentNotices.tsx#DocumentNotices": DocumentNotices_eb7c82fc2f37470d571d972e8b7cbcca,
  "/src/admin/PublishButton.tsx#PublishButton": PublishButton_a697f5199ccedf61510ad3efda724042,
  "/src/admin/Status.tsx#Status": Status_d456cdc8cc5c90777d89f52de7d81088,
  "/src/admin/UnpublishButton.tsx#UnpublishButton": UnpublishButton_d27086147a284b1da27736e4a8673a65,
  "/src/admin/OlderVersions.tsx#OlderVersions": OlderVersions_8dde216c9e43203735f8a656ad9817e1,
  "/src/admin/ProductIcon.tsx#ProductIcon": ProductIcon_7e92462d644d8277d0399adf6ae5de23,
  "/src/admin/ProductLogo.tsx#ProductLogo": ProductLogo_2f55df3e178d6256ccf6c508f882a947,
  "/src/admin/PartnerDashboard.tsx#PartnerDashboard": PartnerDashboard_565c1216381f58db7ff77b4d8c950bef,
  "/src/admin/work/WorkLinks.tsx#WorkLinks": WorkLinks_4484b5c70d6e99c62677ffbbb3356596,
  "/src/admin/PanelLanguage.tsx#PanelLanguage": PanelLanguage_8689c61f30c22c275e1c20782698bfe5,
  "/src/admin/overview/TranslationsPage.tsx#TranslationsPage": TranslationsPage_0ee19943d542fceeb339a872fb87f798,
  "/src/admin/work/MyWorkPage.tsx#MyWorkPage": MyWorkPage_813c19620bc3f24b46c5e4ef567963ed,
  "/src/admin/translate/TranslateView.tsx#TranslateView": TranslateView_cd0043e70339a027799bb5efc9ee5df2,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
