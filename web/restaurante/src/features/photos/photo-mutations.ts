import { graphql } from '../../gql/index.ts';

export const PhotoUploadDocument = graphql(`
  mutation PhotoUpload($input: MenuPictureUploadInput!) {
    menuPictureUpload(input: $input) {
      picture {
        id
      }
      uploadUrl
      fields {
        name
        value
      }
      userErrors {
        code
        message
      }
    }
  }
`);

export const PhotoStateDocument = graphql(`
  query PhotoState($id: ID!) {
    menuPicture(id: $id) {
      id
      state
      problem
    }
  }
`);
